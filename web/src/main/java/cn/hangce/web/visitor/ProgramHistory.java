package cn.hangce.web.visitor;

import cn.hangce.casework.law.Publication;
import cn.hangce.casework.law.Publications;
import cn.hangce.policy.Amendment;
import cn.hangce.registry.CityClock;
import cn.hangce.web.Library;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** How a program came to be as it is, and what it will be. */
@Named("programHistory")
@RequestScoped
public class ProgramHistory {

    @Inject
    private Publications publications;
    @Inject
    private Library library;
    @Inject
    private CityClock clock;
    @Inject
    private ProgramPage page;

    private List<Version> versions;

    /** @param amendment what it changed; null where that can no longer be read */
    public record Version(Publication publication, Publication.Standing standing, Amendment amendment) {
    }

    /** Everything published, newest first. */
    public List<Version> getVersions() {
        if (versions == null) {
            LocalDate today = clock.today();
            versions = publications.of(String.valueOf(page.getId())).stream().map(each -> new Version(each,
                    each.standing(today, library.version(each.programId(), today)), publications.amendment(each).orElse(null))).toList();
        }
        return versions;
    }

    /** What comes into force later, the next first. */
    public List<Version> getComing() {
        return getVersions().stream().filter(version -> version.standing() == Publication.Standing.COMING)
                .sorted(Comparator.comparing(version -> version.publication().from())).toList();
    }

    /** Whether the page shows another version than the one in force. */
    public boolean isAnother() {
        return !page.getFile().getProgram().version().equals(library.version(String.valueOf(page.getId()), clock.today()));
    }
}
