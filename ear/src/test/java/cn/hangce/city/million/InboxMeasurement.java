package cn.hangce.city.million;

import cn.hangce.city.RunningCity;
import cn.hangce.city.http.Caller;
import cn.hangce.launcher.Settings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How long the lists of an inbox take with 1,000 and with 100,000 cases that all wait for somebody, asked over HTTP one after the other.
 * By name: {@code mvn verify -Dit.test=InboxMeasurement}. Nothing is asserted: a figure is no test.
 */
@DisplayName("The inbox of a city with 1,000 and 100,000 cases")
class InboxMeasurement {

    private static final int[] SIZES = {1_000, 100_000};
    private static final int WARM_UP = 150;
    private static final int TIMES = 300;
    private static final Map<String, String> ASKED = asked();

    private static Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("city mine", "mine");
        asked.put("city group", "group");
        asked.put("city group page=20", "group?page=20");
        asked.put("city group district=西湖区", "group?district=%E8%A5%BF%E6%B9%96%E5%8C%BA");
        asked.put("city group kind=PUBLICITY", "group?kind=PUBLICITY");
        asked.put("city group due=WEEK&free=yes", "group?due=WEEK&free=yes");
        asked.put("city overdue", "overdue");
        asked.put("city others", "others");
        asked.put("district group", "group");
        asked.put("district others", "others");
        asked.put("decider group", "group");
        asked.put("city group/loads", "group/loads");
        return asked;
    }

    @Test
    void measured() throws SQLException {
        Settings.Database database = RunningCity.city().database();
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            long call = Caller.of("city").post("api/v1/work/calls", """
                    {"program":"fledgling-enterprise","title":"inbox","opens_on":"2022-05-01","closes_on":"2022-05-31","city_budget_yuan":1,
                     "publicity_days":7,"panel_size":3,"pass_mark":60}""").good().id();
            double[][] medians = new double[SIZES.length][];
            for (int size = 0; size < SIZES.length; size++) {
                statement.executeUpdate(cases(call, SIZES[size]));
                statement.execute("vacuum analyze application_case");
                medians[size] = medians();
            }
            print(medians);
            statement.executeUpdate("delete from application_case where call_id = " + call);
        }
    }

    /** Spread over the stages of document 30, sixteen districts and two hundred days; one in seven is in the hands of one of forty officials. */
    private static String cases(long call, int upTo) {
        return """
                insert into application_case (version, case_key, call_id, number, credit_code, organisation_name, district, program_version, stage, status,
                    form_checked, submitted_at, history_length, history_head, entered_on, waits_for, waits_kind, due_on, holder, holder_name, held_since)
                select 0, 'inbox-' || n, c.id, 'M-' || n, '91330000' || lpad(n::text, 10, '0'), '杭策示例·第 ' || n || ' 家',
                    (array['上城区','拱墅区','西湖区','滨江区','萧山区','余杭区','临平区','钱塘区','富阳区','临安区','桐庐县','淳安县','建德市'])[(1 + n %% 13)::int], c.program_version,
                    w.stage, 'UNDER_WAY', false, now(), 1, 'x', current_date - (n * 7919 %% 90)::int, w.role, w.kind,
                    case when n %% 10 > 0 then current_date - 100 + (n * 104729 %% 200)::int end,
                    case when n %% 7 = 0 then 'official-' || n %% 40 end, case when n %% 7 = 0 then 'official' end, case when n %% 7 = 0 then now() end
                from generate_series(1::bigint, %d) n join call c on c.id = %d
                join (values (0, 'district-review', 'DISTRICT_OFFICER', 'DISTRICT_REVIEW'), (1, 'expert-review', 'CITY_OFFICER', 'EXPERT_REVIEW'),
                    (2, 'publicity', 'CITY_OFFICER', 'PUBLICITY'), (3, 'decision', 'DECISION_MAKER', 'DECISION')) w(turn, stage, role, kind) on w.turn = n %% 4
                on conflict do nothing""".formatted(upTo, call);
    }

    private static double[] medians() {
        return ASKED.entrySet().stream().mapToDouble(asked -> median(asked.getKey().split(" ")[0], "api/v1/work/inbox/" + asked.getValue())).toArray();
    }

    private static double median(String account, String address) {
        Caller caller = Caller.of(account);
        double[] millis = new double[TIMES];
        for (int i = -WARM_UP; i < TIMES; i++) {
            long began = System.nanoTime();
            caller.get(address).good();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - began) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis[TIMES / 2];
    }

    private static void print(double[][] medians) {
        System.out.println("| list | 1,000 cases, ms | 100,000 cases, ms | times |");
        System.out.println("|---|---:|---:|---:|");
        int line = 0;
        for (String asked : ASKED.keySet()) {
            System.out.println(String.format(Locale.ROOT, "| %s | %.2f | %.2f | %.2f |", asked, medians[0][line], medians[1][line], medians[1][line] / medians[0][line]));
            line++;
        }
    }
}
