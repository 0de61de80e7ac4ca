package cn.hangce.casework;

import java.time.LocalDate;

/**
 * What everybody may read of an objection once it is answered: to what it was, and what the city found. Who raised it, what
 * they wrote and how to reach them stays with the city.
 *
 * @param number       the number on the objector’s receipt
 * @param caseNumber   the case that it was about
 * @param organisation the applicant of that case
 * @param upheld       whether the objection ended the case
 * @param answeredOn   the city’s day
 */
public record AnsweredObjection(String number, String caseNumber, String organisation, boolean upheld, String answer,
                                LocalDate answeredOn) {

    static AnsweredObjection of(Objection objection) {
        return new AnsweredObjection(objection.number(), objection.subject().number(), objection.subject().organisationName(),
                objection.state() == Objection.State.UPHELD, objection.answer(), Moment.dayOf(objection.answeredAt()));
    }
}
