/**
 * The desks of the officials: the district that verifies and recommends, the city that publishes calls and runs the review, the
 * officer who decides, the auditor who looks back. What they have in common, a case laid out for reading and a list of which
 * some are chosen, stands here too; the experts’ and the finance officer’s pages use it.
 */
package cn.hangce.web.office;
