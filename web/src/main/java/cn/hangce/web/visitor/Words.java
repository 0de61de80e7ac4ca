package cn.hangce.web.visitor;

import cn.hangce.policy.Text;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people type to look for something, and how it stands in an address. */
public final class Words {

    private static final int LONGEST = 100;

    private Words() {
    }

    /** As typed, without what is around it and what nobody types; empty for null. */
    public static String typed(String given) {
        String text = given == null ? "" : given.strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    /** Whether every word of {@code typed} is a part of some of the texts, in either language; nothing is found in all. */
    public static boolean occur(String typed, Collection<Text> texts, String... more) {
        if (typed.isEmpty()) {
            return true;
        }
        String all = folded(Stream.concat(texts.stream().flatMap(each -> Stream.of(each.zh(), each.en())), Stream.of(more))
                .collect(Collectors.joining("\n")));
        return Arrays.stream(folded(typed).split("\\s+")).allMatch(all::contains);
    }

    /** Full width or half, capital or small, with or without quotation marks and brackets: people type it as it comes. */
    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[“”‘’\"'《》〈〉「」]", "");
    }

    /** As it stands in an address, after the question mark, without what is empty. */
    public static String parameters(Map<String, String> given) {
        return given.entrySet().stream().filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
