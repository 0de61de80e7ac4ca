package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import java.util.List;

/**
 * What a document stands on.
 *
 * @param regulation the regulation’s title
 * @param number     the regulation’s number; empty where none is printed
 * @param program    the program under it
 * @param others     the other bodies that issued the regulation; they get a copy
 */
public record Basis(Text regulation, String number, Text program, List<Text> others) {

    public Basis {
        Given.value(regulation, "regulation");
        number = Given.orEmpty(number);
        Given.value(program, "program");
        others = List.copyOf(others);
    }
}
