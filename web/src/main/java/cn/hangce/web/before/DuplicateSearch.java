package cn.hangce.web.before;

import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.StageKind;
import cn.hangce.casework.duplicate.Duplicates;
import cn.hangce.casework.duplicate.Finding;
import cn.hangce.registry.Role;
import cn.hangce.security.CurrentActor;
import cn.hangce.web.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a search for double funding finds for the case on the page, for the city’s officers who review it. */
@Named("duplicateSearch")
@ViewScoped
public class DuplicateSearch implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<StageKind> WHERE = EnumSet.of(StageKind.JOINT_REVIEW, StageKind.CITY_REVIEW, StageKind.DEPARTMENT_REVIEW);

    @Inject
    private Duplicates duplicates;
    @Inject
    private CaseReading reading;
    @Inject
    private CurrentActor current;
    @Inject
    private Language language;

    private Long id;
    private boolean owed;
    private transient Finding finding;

    /** The case that the page shows, and the stage in which it stands. */
    public void show(Case subject, StageKind kind) {
        id = subject.id();
        finding = null;
        owed = WHERE.contains(kind) && current.actor().is(Role.CITY_OFFICER) && duplicates.owed(subject.call().programId());
    }

    /** Whether the texts pay nothing twice of what the case’s program pays for, and it is time to look. */
    public boolean isOwed() {
        return owed;
    }

    public Finding getFinding() {
        if (finding == null && owed) {
            finding = duplicates.search(reading.find(id, current.actor()), current.actor());
        }
        return finding;
    }

    /** For the record, in the reader’s language; empty where no search is owed. */
    public Optional<String> words() {
        return Optional.ofNullable(getFinding()).map(found -> found.words().in(language.getLocale()));
    }
}
