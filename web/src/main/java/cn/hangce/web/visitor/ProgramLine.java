package cn.hangce.web.visitor;

import cn.hangce.policy.Program;
import java.time.LocalDate;

/** A program in the list. */
public record ProgramLine(Program program, Term term) {

    static ProgramLine of(Program program, LocalDate today) {
        return new ProgramLine(program, Term.of(program.validity(), today));
    }
}
