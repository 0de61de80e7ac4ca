package cn.hangce.web.visitor;

import cn.hangce.casework.Publicity;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.web.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Which public notice is open, and what part of its list. What it says is read anew each time: see {@link NoticeFile}. */
@Named("noticePage")
@ViewScoped
public class NoticePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Publicity publicity;

    private Long id;
    private String text;
    private String part;
    private String receipt;

    public void open() throws NotFound {
        try {
            publicity.find(id == null ? -1 : id);
        } catch (UnlawfulAct unknown) {
            throw new NotFound("notice");
        }
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** What is looked for in the list. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    /** The number of an objection that has just been received. */
    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }
}
