package cn.hangce.registry;

import java.util.Optional;

/**
 * Under which address people reach the house, for what leaves it: papers, mail, links that are passed on. The setting
 * {@code hangce.base-url}; nothing else reads it.
 */
public final class HouseAddress {

    private static final String SETTING = "hangce.base-url";
    private static final String AT_HOME = "http://localhost:8080/hangce";

    private HouseAddress() {
    }

    /** As it was set, without a slash at the end; empty where it was not. */
    public static Optional<String> given() {
        return Optional.ofNullable(System.getProperty(SETTING)).map(HouseAddress::bare).filter(address -> !address.isEmpty());
    }

    /** The whole address of a page. @param page from the application’s root, such as {@code /verify.xhtml} */
    public static String of(String page) {
        return given().orElse(AT_HOME) + page;
    }

    private static String bare(String address) {
        return address.strip().replaceAll("/+$", "");
    }
}
