package cn.hangce.policy;

import java.time.Period;

/**
 * What an approved applicant becomes, and for how long.
 *
 * @param cite  where the text says it
 * @param label the title that is held
 * @param term  how long it runs from the date of recognition; zero where the text sets no end
 */
public record Recognition(String cite, Text label, Period term) {
}
