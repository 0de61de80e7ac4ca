package cn.hangce.matching;

import cn.hangce.policy.Text;

/** An organisation for which no case was begun, and why. */
public record RefusedProposal(String creditCode, String name, Text why) {
}
