/**
 * The way of a case (申报件): a call (申报通知) is published, an organisation applies, its district verifies and recommends,
 * experts score, the list is published for objections, the deciding officer decides, and the recognition (认定) is issued.
 *
 * <p>The stages, their order, their actors and their papers come from the program’s file; {@link cn.hangce.casework.Act}
 * says what can be done in a stage of each kind. {@link cn.hangce.casework.Case} guards itself: whoever calls it, a stage
 * cannot be skipped, done by the wrong person or done twice, and every step leaves an entry that nothing can change.
 */
package cn.hangce.casework;
