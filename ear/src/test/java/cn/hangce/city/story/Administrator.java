package cn.hangce.city.story;

/** What an administrator does for a demonstration. */
final class Administrator {

    private Administrator() {
    }

    static void setDay(Desk desk, String day, String inWords) {
        desk.go("admin/day.xhtml");
        desk.fill("[id='day:to']", day);
        desk.press("set");
        desk.told("日期已设为 " + inWords);
    }
}
