package cn.hangce.casework.aftercare;

import cn.hangce.casework.Editions;
import cn.hangce.casework.Recognition;
import cn.hangce.policy.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Support that a holder has lost for a year (取消当年扶持): document 33, 第十一条(一)(四), document 38, 三(三), and document 26, 第十四条.
 * It is no bar and no mark on a record; it is of one year and of the programs that the file names.
 *
 * <p>Whose year a case is, its call says. An application is refused where the file names its program; money is refused there too, and in
 * the holder’s own program, whose standing it keeps while it is paid nothing.
 */
@ApplicationScoped
@Transactional
public class LostSupport {

    static final String EFFECT = "lose-support-of-year";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private Editions editions;

    /**
     * What has taken the support away.
     *
     * @param cite document and clause
     */
    public record Loss(int year, Text label, String cite) {
    }

    /** Why this applicant cannot apply under a call of a program and a year; empty where nothing stands against it. */
    public Optional<Loss> forApplying(String creditCode, String programId, int year) {
        return losses(creditCode, year).stream().filter(each -> each.consequence().bars().contains(programId)).findFirst().map(this::told);
    }

    /** Why nothing of a program and a year is paid to this applicant; empty where nothing stands against it. */
    public Optional<Loss> forPaying(String creditCode, String programId, int year) {
        return losses(creditCode, year).stream()
                .filter(each -> each.consequence().bars().contains(programId) || each.recognition().programId().equals(programId)).findFirst().map(this::told);
    }

    /** What followed for whom. */
    private record Followed(Consequence consequence, Recognition recognition) {
    }

    private List<Followed> losses(String creditCode, int year) {
        return em.createQuery("select c, r from Consequence c, Recognition r where r.id = c.recognitionId and r.creditCode = :code and c.effect = :effect"
                        + " and c.year = :year order by c.id", Object[].class)
                .setParameter("code", creditCode).setParameter("effect", EFFECT).setParameter("year", year)
                .getResultStream().map(row -> new Followed((Consequence) row[0], (Recognition) row[1])).toList();
    }

    private Loss told(Followed followed) {
        return new Loss(followed.consequence().year(), followed.consequence().label(),
                editions.of(followed.recognition().origin()).document() + " " + followed.consequence().cite());
    }
}
