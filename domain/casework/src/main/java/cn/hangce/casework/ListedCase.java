package cn.hangce.casework;

/** A line of a public notice: what everybody may know of a case that is on it. */
public record ListedCase(long id, String number, String organisation, String district) {
}
