package cn.hangce.casework.sheet;

import cn.hangce.policy.Text;
import java.util.Locale;
import java.util.ResourceBundle;

/** The names of items and what can be wrong with them, in both languages, from {@code sheet.properties}. */
public final class SheetWords {

    private static final String BUNDLE = "cn.hangce.casework.sheet.sheet";

    private SheetWords() {
    }

    public static Text name(Item item) {
        return word("item." + item.name());
    }

    /** The item with what is wrong with it, as part of a sentence. */
    public static Text of(Item item, Flaw flaw) {
        Text name = name(item);
        Text wrong = word("flaw." + flaw.name());
        return new Text("“" + name.zh() + "”" + wrong.zh(), "“" + name.en() + "” " + wrong.en());
    }

    private static Text word(String key) {
        return new Text(bundle(Locale.ROOT).getString(key), bundle(Locale.ENGLISH).getString(key));
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, SheetWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
