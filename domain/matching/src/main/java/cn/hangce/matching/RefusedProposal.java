package cn.hangce.matching;

import cn.hangce.policy.Text;

/**
 * An organisation or person for whom no case was begun, and why.
 *
 * @param shownCode the credit code, or a person’s masked identity number
 */
public record RefusedProposal(String shownCode, String name, Text why) {
}
