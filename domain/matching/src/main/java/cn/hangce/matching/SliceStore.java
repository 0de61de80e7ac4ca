package cn.hangce.matching;

import cn.hangce.registry.Profile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What a slice reads and writes. Plain SQL, since millions of rows go through here. */
final class SliceStore {

    private static final String ORGANISATIONS = "select credit_code, district, facts, %s from organisation_profile"
            + " where credit_code > ? and credit_code <= ?%s order by credit_code";

    private final Connection connection;

    SliceStore(Connection connection) {
        this.connection = connection;
    }

    /** The next slice of the run that nobody works on, held until the transaction ends; none where all are taken or done. */
    Optional<Slice> take(long run) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select s.number, s.after_code, s.up_to_code, r.since::text"
                + " from city_run_slice s join city_run r on r.id = s.run_id where s.run_id = ? and s.done_at is null"
                + " and r.state = 'RUNNING' order by s.number limit 1 for update of s skip locked")) {
            query.setLong(1, run);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(new Slice(row.getInt(1), row.getString(2), row.getString(3), row.getString(4))) : Optional.empty();
            }
        }
    }

    /**
     * Reads the slice’s organisations.
     *
     * @param onlyFresh only those that have changed since
     * @param reader    takes each, and whether it has changed
     * @return how many there were
     */
    int read(Slice slice, boolean onlyFresh, BiConsumer<Profile, Boolean> reader) throws SQLException {
        boolean all = slice.since() == null;
        String sql = ORGANISATIONS.formatted(all ? "true" : "changed >= ?::xid8", onlyFresh && !all ? " and changed >= ?::xid8" : "");
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            int parameter = 1;
            if (!all) {
                query.setString(parameter++, slice.since());
            }
            query.setString(parameter++, slice.after());
            query.setString(parameter++, slice.upTo());
            if (onlyFresh && !all) {
                query.setString(parameter, slice.since());
            }
            int count = 0;
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reader.accept(new Profile(rows.getString(1), rows.getString(2), rows.getString(3)), rows.getBoolean(4));
                    count++;
                }
            }
            return count;
        }
    }

    /** What was found before in the slice by these programs. */
    Map<Found, Match> before(Slice slice, Collection<Short> programs) throws SQLException {
        Map<Found, Match> before = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("select credit_code, program_number, yuan, vouched from entitlement"
                + " where credit_code > ? and credit_code <= ? and program_number = any (?)")) {
            query.setString(1, slice.after());
            query.setString(2, slice.upTo());
            query.setArray(3, connection.createArrayOf("int2", programs.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Match match = new Match(rows.getString(1), rows.getShort(2), rows.getLong(3), rows.getBoolean(4));
                    before.put(Found.of(match), match);
                }
            }
        }
        return before;
    }

    /** Whom a program entitles: what an entitlement is known by. */
    record Found(String creditCode, short program) {

        static Found of(Match match) {
            return new Found(match.creditCode(), match.program());
        }
    }

    void put(List<Match> matches) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into entitlement (credit_code, program_number, yuan, vouched)"
                + " select * from unnest(?::varchar[], ?::int2[], ?::int8[], ?::bool[]) on conflict (credit_code, program_number)"
                + " do update set yuan = excluded.yuan, vouched = excluded.vouched")) {
            insert.setArray(1, connection.createArrayOf("varchar", matches.stream().map(Match::creditCode).toArray()));
            insert.setArray(2, connection.createArrayOf("int2", matches.stream().map(Match::program).toArray()));
            insert.setArray(3, connection.createArrayOf("int8", matches.stream().map(Match::yuan).toArray()));
            insert.setArray(4, connection.createArrayOf("bool", matches.stream().map(Match::vouched).toArray()));
            insert.executeUpdate();
        }
    }

    void remove(Collection<Found> gone) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from entitlement e using unnest(?::varchar[], ?::int2[])"
                + " as gone (code, program) where e.credit_code = gone.code and e.program_number = gone.program")) {
            delete.setArray(1, connection.createArrayOf("varchar", gone.stream().map(Found::creditCode).toArray()));
            delete.setArray(2, connection.createArrayOf("int2", gone.stream().map(Found::program).toArray()));
            delete.executeUpdate();
        }
    }

    void done(long run, Slice slice, SliceReport report, Instant now) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update city_run_slice set judged = ?, assessments = ?, written = ?,"
                + " reading_ns = ?, judging_ns = ?, writing_ns = ?, done_at = ? where run_id = ? and number = ?")) {
            update.setInt(1, report.judged());
            update.setLong(2, report.assessments());
            update.setInt(3, report.written());
            update.setLong(4, report.readingNanos());
            update.setLong(5, report.judgingNanos());
            update.setLong(6, report.writingNanos());
            update.setObject(7, now.atOffset(ZoneOffset.UTC));
            update.setLong(8, run);
            update.setInt(9, slice.number());
            update.executeUpdate();
        }
    }
}
