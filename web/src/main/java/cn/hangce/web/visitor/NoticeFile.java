package cn.hangce.web.visitor;

import cn.hangce.casework.AnsweredObjection;
import cn.hangce.casework.ListedCase;
import cn.hangce.casework.ObjectionReceipt;
import cn.hangce.casework.Publicity;
import cn.hangce.registry.CityClock;
import cn.hangce.web.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The public notice that is open: who is on the list, until when one can object, and what became of objections. */
@Named("noticeFile")
@RequestScoped
public class NoticeFile {

    private static final int AT_ONCE = 50;

    @Inject
    private NoticePage page;
    @Inject
    private Publicity publicity;
    @Inject
    private CityClock clock;

    private NoticeLine line;
    private List<ListedCase> all;
    private List<AnsweredObjection> answered;
    private Page<ListedCase> list;
    private Optional<ObjectionReceipt> receipt;

    public NoticeLine getLine() {
        if (line == null) {
            line = NoticeLine.of(publicity.find(page.getId()), clock.today());
        }
        return line;
    }

    /** Everybody on the list. */
    public List<ListedCase> getAll() {
        if (all == null) {
            all = publicity.list(page.getId());
        }
        return all;
    }

    /** The part of the list that is read now. */
    public Page<ListedCase> getList() {
        if (list == null) {
            list = Page.of(getAll().stream().filter(this::wanted).toList(), page.getPart(), AT_ONCE);
        }
        return list;
    }

    private boolean wanted(ListedCase each) {
        String words = page.getText() == null ? "" : page.getText().strip().toLowerCase(Locale.ROOT);
        return String.join("\n", each.organisation(), each.number(), each.district()).toLowerCase(Locale.ROOT).contains(words);
    }

    /** Whether it does not fit on one page, so that looking for a name is worth a field. */
    public boolean isLong() {
        return getAll().size() > AT_ONCE;
    }

    /** What is asked of the list, as it stands in an address after the question mark. */
    public String getParameters() {
        String words = page.getText() == null ? "" : page.getText().strip();
        return "id=" + page.getId() + (words.isEmpty() ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    public List<AnsweredObjection> getAnswered() {
        if (answered == null) {
            answered = publicity.answered(page.getId());
        }
        return answered;
    }

    /** The receipt that the address names; null where it names none that there is. */
    public ObjectionReceipt getReceipt() {
        if (receipt == null) {
            receipt = Optional.ofNullable(page.getReceipt()).flatMap(number -> publicity.receipt(page.getId(), number));
        }
        return receipt.orElse(null);
    }
}
