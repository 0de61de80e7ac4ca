package cn.hangce.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one city at a time live in a home. The operating system lets go of it when its holder dies, however it dies. */
final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws CityFailure if another city lives here */
    static HomeLock take(Path home) throws IOException {
        var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new HomeLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // The same answer as from another process: somebody in this one has it.
        }
        channel.close();
        throw CityFailure.of("home.taken", home);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
