package cn.hangce.registry;

/** Personal data as they are shown by default: enough to recognise one’s own, not enough to use another’s. */
public final class Masking {

    private static final int IDENTITY_LENGTH = 18;

    private Masking() {
    }

    /** 138****5678; a shorter number keeps its last two digits. */
    public static String phone(String phone) {
        return hideMiddle(phone, 3, 4);
    }

    /** The last four digits of a bank account. */
    public static String account(String account) {
        return hideMiddle(account, 0, 4);
    }

    /** 陈**; the length of a name does not show. */
    public static String name(String name) {
        return name == null || name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    /** The first letter and where it goes. */
    public static String mail(String address) {
        int at = address == null ? -1 : address.indexOf('@');
        return at < 1 ? hideMiddle(address, 0, 2) : address.charAt(0) + "****" + address.substring(at);
    }

    /** 330106********1234: everything but the date of birth, as public lists have it. */
    public static String identityNumber(String number) {
        return number == null || number.length() != IDENTITY_LENGTH ? hideMiddle(number, 0, 0)
                : number.substring(0, 6) + "*".repeat(8) + number.substring(14);
    }

    /** Whether this is a code with a part of it hidden, and so a person’s. */
    public static boolean isMasked(String code) {
        return code != null && code.indexOf('*') >= 0;
    }

    private static String hideMiddle(String text, int head, int tail) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        if (text.length() <= head + tail) {
            return "*".repeat(Math.max(0, text.length() - 2)) + text.substring(Math.max(0, text.length() - 2));
        }
        return text.substring(0, head) + "****" + text.substring(text.length() - tail);
    }
}
