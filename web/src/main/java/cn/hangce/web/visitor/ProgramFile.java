package cn.hangce.web.visitor;

import cn.hangce.policy.Program;
import cn.hangce.policy.Sanction;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** A program laid out for reading. */
public final class ProgramFile {

    private static final String FOREVER = "forever";

    private final Program program;
    private final Term term;

    ProgramFile(Program program, LocalDate today) {
        this.program = program;
        this.term = Term.of(program.validity(), today);
    }

    public Program getProgram() {
        return program;
    }

    /** How its document’s validity lies to today. */
    public Term getTerm() {
        return term;
    }

    public List<BenefitLine> getBenefits() {
        return program.benefits().stream().map(BenefitLine::of).toList();
    }

    /** How long no new application is taken after a breach; null where it is for ever. */
    public Period bar(Sanction sanction) {
        return FOREVER.equals(sanction.bar()) ? null : Period.parse(sanction.bar());
    }
}
