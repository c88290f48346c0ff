package org.clustercast.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The reference kernel, a step of all enterprises: in columns with our streams, and one Steppable for each in MASON. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class KernelBenchmark {

    /** Number of enterprises. */
    @Param({"1000", "100000"})
    public int enterprises;

    private ColumnKernel columns;
    private MasonKernel mason;

    /** Makes the enterprises. */
    @Setup
    public void make() {
        columns = new ColumnKernel(enterprises);
        mason = new MasonKernel(enterprises);
    }

    /** Columns, blocks, addressed streams. */
    @Benchmark
    public double columns() {
        return columns.step();
    }

    /** One Steppable for each enterprise, MASON's own generator. */
    @Benchmark
    public double mason() {
        return mason.step();
    }
}
