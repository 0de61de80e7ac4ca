package cn.hangce.web.aftercare;

import cn.hangce.casework.aftercare.CareRefused;
import cn.hangce.casework.aftercare.Life;
import cn.hangce.casework.aftercare.MissedFilings;
import cn.hangce.casework.aftercare.Reading;
import cn.hangce.registry.Actor;
import cn.hangce.registry.IntegrityRecord;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.NotFound;
import cn.hangce.web.Notes;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** The life of one recognition on a page, for whoever may read it: its subclass says who that is, and what can be done there. */
public abstract class LifeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Reading reading;
    @Inject
    private MissedFilings missed;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private final Permission permission;
    private final String path;
    private Long id;
    private transient Life life;

    /**
     * @param permission that reading takes
     * @param path       of the page
     */
    protected LifeView(Permission permission, String path) {
        this.permission = permission;
        this.path = path;
    }

    public void open() throws NotFound {
        Actor reader = current.require(permission);
        if (id == null) {
            throw new NotFound("recognition");
        }
        try {
            reading.life(id, reader);
        } catch (CareRefused notHis) {
            throw new NotFound("recognition " + id);
        }
        // What was not filed in time stands on record as soon as anybody looks.
        missed.record(id);
    }

    public Life getLife() {
        if (life == null) {
            life = reading.life(id, current.require(permission));
        }
        return life;
    }

    public RecognitionRow getRow() {
        Life shown = getLife();
        return RecognitionRow.of(shown.recognition(), shown.program().recognition() == null ? shown.program().name() : shown.program().recognition().label(),
                shown.today(), false);
    }

    public Timeline getTimeline() {
        return Timeline.of(getLife());
    }

    public List<IntegrityRecord> getBars() {
        return reading.bars(getLife().recognition());
    }

    /** Back to this page with a note, as it is then. */
    String done(String sentence) {
        return notes.next(path + "?id=" + id, bundles.text("aftercare", sentence));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
