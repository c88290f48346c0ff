package org.clustercast.app.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.app.terminal.SystemReason;
import org.clustercast.app.terminal.UserException;
import org.clustercast.ensemble.table.Comparison;
import org.clustercast.loader.document.ManifestFile;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.result.ForeignRecordsException;
import org.clustercast.result.RecordFile;
import org.clustercast.result.RunBusyException;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.RunLock;
import org.clustercast.result.TableFormatException;
import org.clustercast.result.TableReader;

/** Where a run is to be written: refuses before the run begins what would fail or destroy something later. */
public final class OutputPlace {

    private OutputPlace() {}

    /** Makes and locks the directory; what stands against it is told with the reason. */
    public static RunLock lock(RunDirectory directory, Console console) throws IOException {
        try {
            return directory.lock();
        } catch (RunBusyException busy) {
            throw busy;
        } catch (FileSystemException fault) {
            throw new UserException(
                    ExitCode.CANNOT_CREATE, "app.cannot-create", directory.path(), reason(fault, console));
        }
    }

    /** A folder with files of somebody else is never written into. */
    public static void refuseForeign(RunDirectory directory) throws IOException {
        Path path = directory.path();
        if (Files.isDirectory(path) && !isRun(directory) && !isBegun(path)) {
            throw new UserException(ExitCode.CANNOT_CREATE, "app.foreign-directory", path);
        }
    }

    /** Whether the manifest or the records of a folder are of this program; other programs have such files too. */
    private static boolean isRun(RunDirectory directory) throws IOException {
        Path records = directory.file(RunDirectory.RECORDS);
        try {
            if (Files.isRegularFile(records)
                    && RecordFile.fingerprintOf(records).isPresent()) {
                return true;
            }
        } catch (ForeignRecordsException another) {
            return false;
        }
        Path manifest = directory.file(RunDirectory.MANIFEST);
        try {
            return Files.isRegularFile(manifest)
                    && !ManifestFile.read(manifest).run().fingerprint().isEmpty();
        } catch (InvalidInputException another) {
            return false;
        }
    }

    /** Whether a folder is empty or holds no more than what a run leaves that was killed at once. */
    private static boolean isBegun(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.allMatch(file -> {
                String name = file.getFileName().toString();
                return name.equals(RunDirectory.LOCK)
                        || name.matches("\\..+\\.part")
                        || name.equals(RunDirectory.RECORDS) && file.toFile().length() == 0;
            });
        }
    }

    /** A table is replaced only by one of its kind, which this program wrote; the place is tried before anything is done. */
    public static void refuseOtherTable(Path file, List<String> columns) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        boolean isOurs = false;
        if (Files.isRegularFile(file)) {
            try (TableReader reader = new TableReader(file)) {
                isOurs = reader.columns().equals(columns);
            } catch (TableFormatException another) {
                isOurs = false;
            }
        }
        if (!isOurs) {
            throw new UserException(ExitCode.CANNOT_CREATE, "app.other-file", file);
        }
    }

    /** A comparison is written into a folder where it replaces nothing, or an earlier comparison. */
    public static void refuseOtherComparison(RunDirectory directory, List<String> names) throws IOException {
        Path earlier = directory.tableFile(RunDirectory.COMPARISON);
        if (Files.exists(earlier)) {
            refuseOtherTable(earlier, Comparison.COLUMNS);
            return;
        }
        for (String name : names) {
            if (Files.exists(directory.file(name))) {
                throw new UserException(ExitCode.CANNOT_CREATE, "app.other-file", directory.file(name));
            }
        }
    }

    /** A folder where a file is to be written, or a file in place of the charts, is told before anything is computed. */
    public static void refuseMisplaced(RunDirectory directory) {
        for (String name : RunDirectory.files()) {
            if (Files.isDirectory(directory.file(name))) {
                throw new UserException(ExitCode.CANNOT_CREATE, "app.folder-in-place", directory.file(name));
            }
        }
        Path charts = directory.file(RunDirectory.CHARTS);
        if (Files.exists(charts) && !Files.isDirectory(charts)) {
            throw new UserException(ExitCode.CANNOT_CREATE, "app.file-in-place", charts);
        }
    }

    /** Why a file could not be read or written; what the vocabulary has no words for, in those of the system. */
    public static String reason(IOException fault, Console console) {
        if (fault instanceof AccessDeniedException) {
            return console.text("app.reason.denied");
        }
        if (fault instanceof FileAlreadyExistsException || fault instanceof NotDirectoryException) {
            return console.text("app.reason.not-a-folder");
        }
        if (fault instanceof NoSuchFileException) {
            return console.text("app.reason.no-place");
        }
        if (fault instanceof DirectoryNotEmptyException) {
            return console.text("app.reason.a-folder");
        }
        return SystemReason.in(fault, console).orElseGet(() -> unknown(fault));
    }

    private static String unknown(IOException fault) {
        return fault instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : fault.getClass().getSimpleName();
    }
}
