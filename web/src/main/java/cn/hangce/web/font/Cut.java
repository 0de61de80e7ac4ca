package cn.hangce.web.font;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.stream.IntStream;

/** The cuts of the typeface that a page can ask for, and which characters are in each. */
enum Cut {
    /** Everyday characters. */
    REGULAR("NotoSansSC-Regular.ttf", true),
    BOLD("NotoSansSC-Bold.ttf", true),
    /** The Chinese characters that the everyday set lacks, as rare names have them. */
    RARE("NotoSansSC-Regular.ttf", false);

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
     * 99.7 % of modern text, and the European ones around them. The ranges of the rare ones stand in hangce.css too.
     */
    IntStream codePoints() {
        CharsetEncoder gb2312 = Charset.forName("GB2312").newEncoder();
        IntStream points = IntStream.range(' ', END_OF_FIRST_PLANE).filter(Character::isDefined)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
        return everyday ? points.filter(point -> isEuropean(point) || gb2312.canEncode((char) point))
                : points.filter(Character::isIdeographic).filter(point -> !gb2312.canEncode((char) point));
    }

    private static boolean isEuropean(int point) {
        return point < 0x0250 || point >= 0x2000 && point < 0x2070;
    }
}
