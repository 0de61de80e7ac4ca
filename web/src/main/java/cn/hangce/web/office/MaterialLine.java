package cn.hangce.web.office;

import cn.hangce.casework.Attachment;
import cn.hangce.policy.Material;
import java.util.List;

/** A material that the program asks for, with the files handed in for it. */
public record MaterialLine(Material material, List<Attachment> files) {

    public MaterialLine {
        files = List.copyOf(files);
    }
}
