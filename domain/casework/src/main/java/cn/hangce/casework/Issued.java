package cn.hangce.casework;

import java.util.List;

/**
 * What an issue has brought.
 *
 * @param documentNumber the number of the document
 * @param recognitions   one for each case; none where the program only grants money
 */
public record Issued(String documentNumber, List<Recognition> recognitions) {

    public Issued {
        recognitions = List.copyOf(recognitions);
    }
}
