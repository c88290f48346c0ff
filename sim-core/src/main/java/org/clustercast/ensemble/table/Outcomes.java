package org.clustercast.ensemble.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clustercast.result.TableFormatException;
import org.clustercast.result.TableReader;
import org.jspecify.annotations.Nullable;

/** Annual outputs of the finished replications of a run, as {@code outcomes.csv} holds them. */
public final class Outcomes {

    private final List<Integer> years;
    private final List<String> ids;
    private final SortedMap<Integer, double[]> byReplication;

    private Outcomes(List<Integer> years, List<String> ids, SortedMap<Integer, double[]> byReplication) {
        this.years = List.copyOf(years);
        this.ids = List.copyOf(ids);
        this.byReplication = byReplication;
    }

    /** Reads {@code outcomes.csv}; every replication must have the years and clusters of the first one, in its order. */
    public static Outcomes read(Path csv) throws IOException {
        return read(csv, Integer.MAX_VALUE);
    }

    /** Reads {@code outcomes.csv} as far as the replications below a number go. */
    public static Outcomes read(Path csv, int below) throws IOException {
        try (TableReader reader = new TableReader(csv)) {
            if (!reader.columns().equals(OutcomesTable.COLUMNS)) {
                throw reader.fault("the columns should be " + OutcomesTable.COLUMNS);
            }
            return new Parser(reader, below).parse();
        }
    }

    /** Numbers of the replications in order. */
    public List<Integer> replications() {
        return List.copyOf(byReplication.keySet());
    }

    /** Calendar years in order, beginning with the base year. */
    public List<Integer> years() {
        return years;
    }

    /** Ids of the clusters in order, then the totals. */
    public List<String> ids() {
        return ids;
    }

    /** Outputs of a cluster or total in a year, 亿元, one for each of the replications; throws when one is absent. */
    public double[] column(String id, int year, List<Integer> replications) {
        int place = years.indexOf(year) * ids.size() + ids.indexOf(id);
        if (!years.contains(year) || !ids.contains(id)) {
            throw new IllegalArgumentException("no outputs of " + id + " in " + year);
        }
        double[] column = new double[replications.size()];
        for (int i = 0; i < column.length; i++) {
            double[] outputs = byReplication.get(replications.get(i));
            if (outputs == null) {
                throw new IllegalArgumentException("no replication " + replications.get(i));
            }
            column[i] = outputs[place];
        }
        return column;
    }

    /** Reads the rows; the first replication shows the pattern of years and clusters that all others must repeat. */
    private static final class Parser {

        private final TableReader reader;
        private final int below;
        private final List<Integer> years = new ArrayList<>();
        private final List<String> ids = new ArrayList<>();
        private final TreeMap<Integer, double[]> byReplication = new TreeMap<>();

        Parser(TableReader reader, int below) {
            this.reader = reader;
            this.below = below;
        }

        Outcomes parse() throws IOException {
            List<Double> first = new ArrayList<>();
            String @Nullable [] row = reader.next();
            String number = row == null ? "" : row[0];
            for (; row != null && row[0].equals(number); row = reader.next()) {
                learn(row, first.size());
                first.add(output(row));
            }
            if (!first.isEmpty()) {
                put(number, first.stream().mapToDouble(Double::doubleValue).toArray());
            }
            while (row != null && wholeNumber(row[0]) < below) {
                row = parseReplication(row);
            }
            if (row == null && !reader.isWhole()) {
                throw reader.fault("the file is cut off here");
            }
            return new Outcomes(years, ids, byReplication);
        }

        private void learn(String[] row, int place) throws TableFormatException {
            int year = wholeNumber(row[1]);
            int last = years.isEmpty() ? Integer.MIN_VALUE : years.get(years.size() - 1);
            if (year < last) {
                throw reader.fault("replication " + row[0] + " stands twice or its years are not in order");
            }
            if (year > last) {
                years.add(year);
            }
            if (years.size() == 1) {
                ids.add(row[2]);
            }
            require(row, place);
        }

        /** Reads the rows of one replication, of which the first is read already; gives the first of the next one. */
        private String @Nullable [] parseReplication(String[] first) throws IOException {
            double[] outputs = new double[years.size() * ids.size()];
            String @Nullable [] row = first;
            for (int place = 0; place < outputs.length; place++) {
                if (row == null || !row[0].equals(first[0])) {
                    throw reader.fault("replication " + first[0] + " should have " + outputs.length + " rows");
                }
                require(row, place);
                outputs[place] = output(row);
                row = reader.next();
            }
            put(first[0], outputs);
            return row;
        }

        private void require(String[] row, int place) throws TableFormatException {
            int year = years.get(Math.min(place / ids.size(), years.size() - 1));
            String id = ids.get(place % ids.size());
            if (!row[1].equals(Integer.toString(year)) || !row[2].equals(id)) {
                throw reader.fault("should be year " + year + " of " + id);
            }
        }

        private double output(String[] row) throws TableFormatException {
            double output = reader.number(row[3]);
            if (Double.isNaN(output) || Double.isInfinite(output)) {
                throw reader.fault("the output is not a number");
            }
            return output;
        }

        private void put(String number, double[] outputs) throws TableFormatException {
            if (outputs.length != years.size() * ids.size()
                    || byReplication.put(wholeNumber(number), outputs) != null) {
                throw reader.fault("replication " + number + " stands twice or is not whole");
            }
        }

        private int wholeNumber(String text) throws TableFormatException {
            try {
                return Integer.parseInt(text);
            } catch (NumberFormatException e) {
                throw reader.fault("\"" + text + "\" is not a whole number");
            }
        }
    }
}
