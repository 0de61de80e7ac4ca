package cn.hangce.casework.contract;

import cn.hangce.casework.files.StoredFile;
import java.time.LocalDate;
import java.util.List;

/**
 * What an applicant asks to have changed.
 *
 * @param change   the change’s id in the program’s file
 * @param reason   why
 * @param proposed what is to hold instead, in words; of an extension, nothing
 * @param lastDay  the new last day, where it is an extension
 * @param files    kept already
 */
public record Wish(String change, String reason, String proposed, LocalDate lastDay, List<StoredFile> files) {

    public Wish {
        proposed = proposed == null ? "" : proposed.strip();
        files = List.copyOf(files);
    }
}
