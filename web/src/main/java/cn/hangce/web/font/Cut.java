package cn.hangce.web.font;

import java.nio.charset.Charset;
import java.util.stream.IntStream;

/** The cuts of the typeface that a page can ask for, and which characters are in each. */
enum Cut {
    /** Everyday characters. */
    REGULAR("NotoSansSC-Regular.ttf", true),
    BOLD("NotoSansSC-Bold.ttf", true),
    /** All that the everyday set lacks, such as the characters of rare names. */
    RARE("NotoSansSC-Regular.ttf", false);

    private static final Charset EVERYDAY = Charset.forName("GB2312");
    /** Characters of the planes beyond the first cannot be cut; a machine that must show them needs a font of its own. */
    private static final int END_OF_FIRST_PLANE = 0x10000;

    private final String file;
    private final boolean everyday;

    Cut(String file, boolean everyday) {
        this.file = file;
        this.everyday = everyday;
    }

    String resource() {
        return "fonts/ttf/NotoSansSC/" + file;
    }

    /**
     * The code points of the cut. The everyday ones are those of GB 2312, some 7,400 characters that make up more than
     * 99.7 % of modern text, and the European ones around them.
     */
    IntStream codePoints() {
        return IntStream.range(' ', END_OF_FIRST_PLANE).filter(Character::isDefined)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .filter(point -> isEveryday(point) == everyday);
    }

    private static boolean isEveryday(int point) {
        return point < 0x0250 || point >= 0x2000 && point < 0x2070
                || EVERYDAY.newEncoder().canEncode((char) point);
    }
}
