package cn.hangce.web.visitor;

import cn.hangce.casework.Publicity;
import cn.hangce.registry.CityClock;
import cn.hangce.web.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;

/** The public notices: those that can be objected to first. */
@Named("noticesPage")
@RequestScoped
public class NoticesPage {

    private static final int AT_ONCE = 20;

    @Inject
    private Publicity publicity;
    @Inject
    private CityClock clock;

    private String part;
    private Page<NoticeLine> list;

    public Page<NoticeLine> getList() {
        if (list == null) {
            LocalDate today = clock.today();
            list = Page.of(publicity.notices().stream().map(notice -> NoticeLine.of(notice, today))
                    .sorted(Comparator.comparing(NoticeLine::running).reversed()).toList(), part, AT_ONCE);
        }
        return list;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
