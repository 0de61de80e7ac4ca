package cn.hangce.city.million;

import cn.hangce.city.RunningCity;
import cn.hangce.lawcheck.MadeUpFacts;
import cn.hangce.launcher.Settings;
import cn.hangce.policy.Fact;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Vocabulary;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Many invented organisations, put straight into the tables. Of each some forty facts are known, those that most programs ask
 * for, with values at, beside and far from the figures of the law; one fact in eight is missing. There are 20,000 different ones.
 */
final class Crowd implements AutoCloseable {

    private static final int DIFFERENT = 20_000;
    private static final int KNOWN = 40;
    private static final int MISSING_IN = 8;
    private static final Set<String> OF_THE_CASE = Set.of(Vocabulary.AS_OF, Vocabulary.DISTRICT, Vocabulary.ORG_TYPE);
    private static final String CODE = "'91330000' || lpad(n::text, 10, '0')";

    private final Connection connection;

    Crowd() throws SQLException {
        Settings.Database database = RunningCity.city().database();
        connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        run("create temporary table kinds (number integer primary key, facts text)");
        Collection<Program> programs = ProgramLibrary.ofClasspath(Crowd.class.getClassLoader()).programs();
        List<String> names = names(programs);
        MadeUpFacts made = new MadeUpFacts(programs);
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("insert into kinds values (?, ?)")) {
            for (int number = 0; number < DIFFERENT; number++) {
                insert.setInt(1, number);
                insert.setString(2, lines(made.applicant(number, MISSING_IN), names, number));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** The facts that most programs ask for. */
    private static List<String> names(Collection<Program> programs) {
        Map<String, Long> asked = programs.stream().flatMap(program -> program.factsNeeded().stream()).filter(fact -> !OF_THE_CASE.contains(fact))
                .collect(Collectors.groupingBy(fact -> fact, TreeMap::new, Collectors.counting()));
        return asked.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(KNOWN).map(Map.Entry::getKey).toList();
    }

    private static String lines(Map<String, Object> values, List<String> names, int number) {
        Map<String, String> lines = new TreeMap<>();
        names.stream().filter(values::containsKey).forEach(name -> lines.put(name, text(values.get(name))));
        // Most organisations of a city are firms; one in ten is of another kind, all kinds alike.
        Fact kind = Vocabulary.standard().fact(Vocabulary.ORG_TYPE);
        lines.put(kind.name(), number % 10 > 0 ? "enterprise" : kind.choices().get(number / 10 % kind.choices().size()).value());
        return lines.entrySet().stream().map(line -> line.getKey() + "=" + line.getValue()).collect(Collectors.joining("\n"));
    }

    private static String text(Object value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    /** Sees to it that there are so many of them. */
    void grow(int size) throws SQLException {
        run("alter table organisation disable trigger organisation_followed");
        run("insert into organisation (credit_code, version, name, district, registered_on, org_type, status) select " + CODE
                + ", 0, '杭策示例·第 ' || n || ' 家', '滨江区', date '2018-03-12', 'enterprise', '存续' from generate_series(1, " + size + ") n on conflict do nothing");
        run("insert into organisation_profile (credit_code, district, facts) select " + CODE + ", '滨江区', facts from generate_series(1, " + size
                + ") n join kinds on kinds.number = n % " + DIFFERENT + " order by 1 on conflict do nothing");
        run("alter table organisation enable trigger organisation_followed");
        run("vacuum analyze organisation, organisation_profile");
    }

    /** So many of them come to be something else than they were. */
    int change(int size) throws SQLException {
        return run("update organisation_profile p set facts = k.facts from kinds k, generate_series(1, " + size + ") n"
                + " where p.credit_code = " + CODE + " and k.number = (n + 1) % " + DIFFERENT);
    }

    /** Forgets all runs and what they found, so that the next one has everything to do. */
    void forgetRuns() throws SQLException {
        run("truncate city_run, city_run_program, city_run_slice, entitlement, matched_program");
    }

    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    int run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** Begins a transaction that keeps everybody from writing down what was found. */
    void holdWriters() throws SQLException {
        connection.setAutoCommit(false);
        run("lock table entitlement in share row exclusive mode");
    }

    void letWritersGo() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    /** Takes everybody away again, so that other tests find the city as it was. */
    @Override
    public void close() throws SQLException {
        forgetRuns();
        run("delete from organisation_profile where credit_code like '91330000%'");
        run("delete from organisation where credit_code like '91330000%'");
        connection.close();
    }
}
