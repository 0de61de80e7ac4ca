package cn.hangce.casework;

import cn.hangce.policy.Fact;
import cn.hangce.policy.Program;
import cn.hangce.policy.Text;
import cn.hangce.policy.Vocabulary;
import cn.hangce.registry.Party;

/** Whom a program is for: persons, enterprises, universities … as its file says; the others cannot apply. */
public final class ApplicantKinds {

    private ApplicantKinds() {
    }

    /** @throws UnlawfulAct {@link Rule#WRONG_KIND}, saying whom the program is for */
    public static void require(Program program, Party applicant) {
        if (!program.applicants().contains(applicant.orgType())) {
            throw new UnlawfulAct(Rule.WRONG_KIND, program.name(), program.applicants().stream().map(ApplicantKinds::named).toList(),
                    named(applicant.orgType()));
        }
    }

    private static Text named(String kind) {
        Fact kinds = Vocabulary.standard().fact(Vocabulary.ORG_TYPE);
        return kinds.choices().stream().filter(choice -> choice.value().equals(kind)).findFirst().map(choice -> choice.label())
                .orElse(new Text(kind, kind));
    }
}
