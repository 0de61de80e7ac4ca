package cn.hangce.matching;

import java.time.LocalDate;

/**
 * What the runs found for one program.
 *
 * @param program       its id
 * @param day           the day by which everybody was judged; null while a run is changing that
 * @param organisations how many are entitled
 * @param vouched       of them, those with nothing to prove
 * @param yuan          what all of them would get
 */
public record ProgramMatches(String program, LocalDate day, long organisations, long vouched, long yuan) {
}
