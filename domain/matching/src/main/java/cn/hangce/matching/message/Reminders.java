package cn.hangce.matching.message;

import cn.hangce.casework.Call;
import cn.hangce.casework.Calls;
import cn.hangce.casework.Decisions;
import cn.hangce.casework.Recognition;
import cn.hangce.casework.surplus.SurplusFund;
import cn.hangce.casework.surplus.Surpluses;
import cn.hangce.matching.message.Telling.Matter;
import cn.hangce.policy.Duty;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.util.stream.Stream;

/**
 * Tells of what ends or is due soon. How long before is a service of the house and stands in no text. Whoever looks every day is
 * told once of each matter. What applicants have in hand themselves is with {@link ApplicantReminders}.
 */
@ApplicationScoped
@Transactional
public class Reminders {

    private static final Period BEFORE_A_CALL_CLOSES = Period.ofDays(7);
    private static final Period BEFORE_A_PROGRAM_ENDS = Period.ofDays(30);
    private static final Period BEFORE_A_DUTY_IS_DUE = Period.ofDays(30);
    private static final Period BEFORE_A_SURPLUS_ENDS = Period.ofDays(60);

    @Inject
    private Telling telling;
    @Inject
    private Calls calls;
    @Inject
    private Decisions decisions;
    @Inject
    private ProgramLibrary library;
    @Inject
    private Surpluses surpluses;
    @Inject
    private ApplicantReminders applicants;
    @Inject
    private CityClock clock;

    /** Tells whatever comes near today. */
    public void tell() {
        LocalDate today = clock.today();
        calls.open().stream().filter(call -> near(call.closesOn(), today, BEFORE_A_CALL_CLOSES)).forEach(this::closing);
        library.programs().stream().filter(program -> near(program.validity().to(), today, BEFORE_A_PROGRAM_ENDS)).forEach(this::ending);
        decisions.valid().forEach(held -> library.program(held.programId()).ifPresent(program -> held(held, program, today)));
        surpluses.open().forEach(fund -> surplus(fund, today));
        applicants.tell(today);
    }

    private void surplus(SurplusFund fund, LocalDate today) {
        if (fund.isDue(today)) {
            telling.officers(Role.CITY_OFFICER, new Matter(MessageKind.SURPLUS_DUE, fund.subject().call().programId(), fund.subject().number(),
                    "/work/case.xhtml?id=" + fund.subject().id(), fund.keptUntil()));
        } else if (near(fund.keptUntil(), today, BEFORE_A_SURPLUS_ENDS)) {
            telling.organisation(fund.subject().creditCode(), News.surplus(MessageKind.SURPLUS_ENDING, fund, fund.keptUntil()));
        }
    }

    private static boolean near(LocalDate day, LocalDate today, Period before) {
        return day != null && !today.isAfter(day) && !today.plus(before).isBefore(day);
    }

    private void closing(Call call) {
        telling.notHandedIn(call.id(), new Matter(MessageKind.CALL_ENDING, call.programId(), call.title(), Links.call(call), call.closesOn()));
    }

    private void ending(Program program) {
        Matter matter = new Matter(MessageKind.PROGRAM_ENDING, program.id(), null, Links.program(program.id()), program.validity().to());
        telling.entitled(matter);
        telling.officers(Role.CITY_OFFICER, matter);
    }

    private void held(Recognition held, Program program, LocalDate today) {
        if (!held.standing(today).holds()) {
            return;
        }
        LocalDate end = held.endsOn();
        if (near(end, today, Recognition.NEAR)) {
            telling.organisation(held.creditCode(), new Matter(MessageKind.RECOGNITION_ENDING, program.id(), null, Links.MY_PAGE, end));
        }
        for (Duty duty : program.duties()) {
            lastDays(duty, today).filter(day -> near(day, today, BEFORE_A_DUTY_IS_DUE)).forEach(day -> telling.organisation(held.creditCode(),
                    new Matter(MessageKind.DUTY_DUE, program.id(), duty.id(), Links.program(program.id()), day)));
        }
    }

    /** This year’s and next year’s last day for a duty; the end of the year where a yearly one names none. */
    private static Stream<LocalDate> lastDays(Duty duty, LocalDate today) {
        MonthDay until = duty.until() == null && "year".equals(duty.every()) ? MonthDay.of(Month.DECEMBER, 31) : duty.until();
        return until == null ? Stream.empty() : Stream.of(until.atYear(today.getYear()), until.atYear(today.getYear() + 1));
    }
}
