package cn.hangce.policy.language;

/** Reads the numbers of a {@link Row} from text in its plainest form, without making objects; what is written otherwise is not read. */
final class Plain {

    /** Stands for what is not in its plainest form. */
    static final long NONE = Long.MIN_VALUE;

    private static final int MOST_DIGITS = 18;
    private static final int DATE_LENGTH = 10;

    private Plain() {
    }

    static long number(Kind kind, String text) {
        return switch (kind) {
            case TRUTH -> text.equals("true") ? 1 : text.equals("false") ? 0 : NONE;
            case WHOLE -> digits(text, 0, text.length());
            case DECIMAL -> decimal(text);
            case DAY -> day(text);
            case WORD -> NONE;
        };
    }

    private static long decimal(String text) {
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        int places = point < 0 ? 0 : text.length() - point - 1;
        long whole = digits(text, 0, end);
        long part = point < 0 ? 0 : digits(text, point + 1, text.length());
        if (whole == NONE || part == NONE || end > Row.DECIMALS || places > Row.DECIMALS) {
            return NONE;
        }
        for (int i = places; i < Row.DECIMALS; i++) {
            part *= 10;
        }
        return whole * Row.DECIMAL_UNIT + part;
    }

    private static long day(String text) {
        if (text.length() != DATE_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return NONE;
        }
        long year = digits(text, 0, 4);
        long month = digits(text, 5, 7);
        long day = digits(text, 8, DATE_LENGTH);
        return year == NONE || month < 1 || month > 12 || day < 1 || day > Calendar.length(year, month) ? NONE
                : Calendar.day(year, month, day);
    }

    private static long digits(String text, int start, int end) {
        if (start == end || end - start > MOST_DIGITS) {
            return NONE;
        }
        long number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
