package cn.hangce.casework;

import cn.hangce.registry.Actor;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One draw for a panel, the first or one for whoever has left it: when, by whom, out of how many, and who was left out. */
@Entity
@Table(name = "panel_draw")
public class PanelDraw {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "panel_id", updatable = false)
    private Panel panel;
    @Column(name = "drawn_at", updatable = false)
    private Instant drawnAt;
    @Column(name = "drawn_on", updatable = false)
    private LocalDate drawnOn;
    @Column(name = "drawn_by", updatable = false)
    private String drawnBy;
    @Column(name = "pool_size", updatable = false)
    private int poolSize;
    @Column(name = "free_size", updatable = false)
    private int freeSize;
    @Column(updatable = false)
    private String ground;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "panel_left_out", joinColumns = @JoinColumn(name = "draw_id"))
    @OrderBy("account")
    private List<LeftOut> leftOut = new ArrayList<>();

    protected PanelDraw() {
    }

    /**
     * @param free   how many the lot could have fallen on
     * @param ground why it was drawn again; empty for the first draw
     */
    PanelDraw(Panel panel, Avoidance avoidance, int free, String ground, Actor by, Moment now) {
        this.panel = panel;
        this.drawnAt = now.at();
        this.drawnOn = now.day();
        this.drawnBy = by.account();
        this.poolSize = avoidance.poolSize();
        this.freeSize = free;
        this.leftOut = new ArrayList<>(avoidance.leftOut());
        this.ground = ground;
    }

    /** In words, for the history and the minutes. @param drawn the names of those the lot fell on */
    String record(String drawn) {
        String avoided = leftOut.stream().map(LeftOut::inWords).collect(Collectors.joining("、"));
        return (ground.isEmpty() ? "抽取：" : ground + "，补抽：") + drawn
                + (poolSize == 0 ? "" : "；专家库 " + poolSize + " 人，可抽 " + freeSize + " 人；回避：" + (avoided.isEmpty() ? "无" : avoided));
    }

    public Long id() {
        return id;
    }

    public Instant drawnAt() {
        return drawnAt;
    }

    /** The account; {@code system} where somebody’s answer, or none, led to it. */
    public String drawnBy() {
        return drawnBy;
    }

    /** How many experts were active. */
    public int poolSize() {
        return poolSize;
    }

    /** How many the lot could have fallen on. */
    public int freeSize() {
        return freeSize;
    }

    /** Why it was drawn again; empty for the first draw. */
    public String ground() {
        return ground;
    }

    public List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }
}
