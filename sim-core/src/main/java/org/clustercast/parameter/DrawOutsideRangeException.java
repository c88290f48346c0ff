package org.clustercast.parameter;

import java.io.Serial;
import org.clustercast.quantity.Text;

/** A replication drew a value for which nothing can be computed: the tail of a stated prior reaches beyond the range. */
public final class DrawOutsideRangeException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final double drawn;
    private final double least;
    private final double most;

    public DrawOutsideRangeException(Parameter parameter, double drawn) {
        super("%s is %s, outside its range %s to %s"
                .formatted(
                        parameter.id(),
                        drawn,
                        parameter.range().least(),
                        parameter.range().most()));
        this.parameter = parameter.id();
        this.drawn = drawn;
        least = parameter.range().least();
        most = parameter.range().most();
    }

    /** What happened, in both languages. */
    public Text message() {
        String value = "%.3g".formatted(drawn);
        return new Text(
                "参数 %s 抽到 %s，超出可计算的范围 %s 至 %s".formatted(parameter, value, least, most),
                "%s was drawn as %s, outside the range %s to %s in which it can be computed"
                        .formatted(parameter, value, least, most));
    }
}
