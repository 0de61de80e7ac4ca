package cn.hangce.casework.register;

import cn.hangce.casework.Moment;
import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Party;
import cn.hangce.registry.Role;
import java.util.Optional;
import java.util.function.Function;

/** Gets an applicant on the register of a program, where its text has one; then they may apply. */
public final class Entered {

    private Entered() {
    }

    /** @param officer whose role it is */
    public static void before(Program program, Party applicant, Function<Role, Actor> officer, Moment now) {
        Optional<RegisterEntry> entry = Registering.of(program).map(register -> {
            RegisterEntry filed = RegisterEntry.file(register, applicant, "有创业创新需求", officer.apply(register.registrant()), now);
            if (register.isConfirmed()) {
                filed.confirm(register, "属实", officer.apply(register.confirmer()), now);
            }
            return filed;
        });
        Registering.requireEntered(program, entry);
    }
}
