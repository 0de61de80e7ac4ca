package cn.hangce.reporting.print;

import cn.hangce.casework.Refusal;

/** A text with characters that no font at hand can show; rather than losing them, nothing is printed. */
public final class UnprintableText extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final String characters;

    UnprintableText(String text, String characters) {
        super("cn.hangce.reporting.refusals", "UNPRINTABLE_TEXT", text, characters);
        this.text = text;
        this.characters = characters;
    }

    /** The text that cannot be printed. */
    public String text() {
        return text;
    }

    /** Which of its characters are missing from the font. */
    public String characters() {
        return characters;
    }
}
