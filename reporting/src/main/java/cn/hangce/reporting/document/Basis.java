package cn.hangce.reporting.document;

import cn.hangce.policy.Text;

/**
 * What a document stands on.
 *
 * @param regulation the regulation’s title
 * @param number     the regulation’s number; empty where none is printed
 * @param program    the program under it
 */
public record Basis(Text regulation, String number, Text program) {

    public Basis {
        Given.value(regulation, "regulation");
        number = Given.orEmpty(number);
        Given.value(program, "program");
    }
}
