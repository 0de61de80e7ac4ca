package cn.hangce.reporting.print;

import cn.hangce.registry.HouseAddress;
import java.awt.image.BufferedImage;
import java.util.Map;

/**
 * What makes a paper verifiable, or a draft.
 *
 * @param code    in groups of four, for reading
 * @param address where it is checked
 * @param image   the address as QR code; null on a draft
 * @param watermark what lies under the text of a draft; null on an issued document
 */
record Stamp(String code, String address, BufferedImage image, Watermark watermark) {

    static Stamp of(String code) {
        String page = HouseAddress.of("/verify.xhtml");
        return new Stamp(code.replaceAll("(.{4})(?=.)", "$1-"), page, QrCode.of(page + "?code=" + code), null);
    }

    /** Of a draft: no code, and the word across each page. */
    static Stamp draft(Labels labels) {
        return new Stamp("", "", null, new Watermark(labels.say("draft")));
    }

    /** As the templates name them. */
    Map<String, Object> values() {
        return watermark == null ? Map.of("code", code, "address", address, "qr", image) : Map.of("draft", watermark);
    }
}
