package cn.hangce.web.admin;

import cn.hangce.reporting.fonts.FontSource;
import cn.hangce.reporting.fonts.Fonts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** Which fonts official documents are printed in on this server, and which of the prescribed ones are missing. */
@Named("fontsPage")
@RequestScoped
public class FontsPage {

    public List<FontSource> getRoles() {
        return Fonts.present().roles();
    }

    /** How many of the prescribed typefaces are not there. */
    public long getMissing() {
        return getRoles().stream().filter(FontSource::fellBack).count();
    }

    /** The city’s own font for rare characters; null where there is none. */
    public FontSource getRare() {
        return Fonts.present().rare().orElse(null);
    }
}
