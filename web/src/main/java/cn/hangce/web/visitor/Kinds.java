package cn.hangce.web.visitor;

import cn.hangce.policy.Choice;
import cn.hangce.policy.Program;
import cn.hangce.policy.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The kinds of organisation by their names. */
@Named("kinds")
@ApplicationScoped
public class Kinds {

    static List<Choice> all() {
        return Vocabulary.standard().fact("org_type").choices();
    }

    /** Those that may apply for a program. */
    public List<Choice> of(Program program) {
        return all().stream().filter(choice -> program.applicants().contains(choice.value())).toList();
    }
}
