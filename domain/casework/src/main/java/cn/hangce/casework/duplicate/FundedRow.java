package cn.hangce.casework.duplicate;

/** A line of a list of projects funded elsewhere. @param creditCode null where the list names none */
public record FundedRow(String organisation, String creditCode, String title, String programme, int year, long yuan) {
}
