package cn.hangce.casework.law;

import cn.hangce.casework.law.Effect.Moved;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** All organisations that gain or lose, kept beside the memory: there may be a million. */
final class MovedFile implements AutoCloseable {

    private final Path file;
    private final CsvWriter writer;
    private boolean closed;

    MovedFile() throws IOException {
        file = Files.createTempFile("hangce-effect-", ".csv");
        writer = CsvWriter.builder().build(file);
    }

    void add(Moved moved) {
        writer.writeRecord(moved.creditCode(), moved.name(), moved.district(), moved.outcome().name(), Boolean.toString(moved.sure()), text(moved.before().paid()),
                text(moved.before().city()), text(moved.before().district()), text(moved.before().promised()), text(moved.after().paid()),
                text(moved.after().city()), text(moved.after().district()), text(moved.after().promised()));
    }

    /** Reads them in the order of their codes; only after {@link #close}. */
    void forEach(Consumer<Moved> taker) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            reader.forEach(line -> taker.accept(new Moved(line.getField(0), line.getField(1), line.getField(2), Outcome.valueOf(line.getField(3)),
                    Boolean.parseBoolean(line.getField(4)), money(line, 5), money(line, 9))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Money money(CsvRecord line, int first) {
        return new Money(Long.parseLong(line.getField(first)), Long.parseLong(line.getField(first + 1)),
                Long.parseLong(line.getField(first + 2)), Long.parseLong(line.getField(first + 3)));
    }

    private static String text(long yuan) {
        return Long.toString(yuan);
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            writer.close();
        }
    }

    void delete() {
        try {
            close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
