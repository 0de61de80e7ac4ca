package cn.hangce.reporting.print;

/** Amounts in words that nobody can alter (人民币大写), as payment papers write them: 200000 is 人民币贰拾万元整. */
public final class ChineseAmount {

    private static final char[] DIGITS = "零壹贰叁肆伍陆柒捌玖".toCharArray();
    private static final String[] PLACES = {"仟", "佰", "拾", ""};
    private static final String[] GROUPS = {"", "万", "亿", "万亿", "亿亿"};
    private static final int GROUP = 10_000;

    private ChineseAmount() {
    }

    /**
     * @param yuan whole yuan, not negative
     * @throws IllegalArgumentException for a negative amount
     */
    public static String of(long yuan) {
        if (yuan < 0) {
            throw new IllegalArgumentException("Amounts in words are not negative: " + yuan);
        }
        return "人民币" + (yuan == 0 ? "零" : number(yuan)) + "元整";
    }

    private static String number(long yuan) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int four = (int) (yuan / power(group) % GROUP);
            if (four == 0) {
                gap = !words.isEmpty();
                continue;
            }
            // One 零 stands for all the zeros between two figures.
            if (!words.isEmpty() && (gap || four < GROUP / 10)) {
                words.append(DIGITS[0]);
            }
            words.append(four(four)).append(GROUPS[group]);
            gap = false;
        }
        return words.toString();
    }

    private static long power(int group) {
        long power = 1;
        for (int i = 0; i < group; i++) {
            power *= GROUP;
        }
        return power;
    }

    private static String four(int number) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        int divisor = GROUP / 10;
        for (String place : PLACES) {
            int digit = number / divisor % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
            } else {
                words.append(gap ? "零" : "").append(DIGITS[digit]).append(place);
                gap = false;
            }
            divisor /= 10;
        }
        return words.toString();
    }
}
