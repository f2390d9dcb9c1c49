package org.quarterdeck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.maturity.Factor;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.FrameworkUse;
import org.quarterdeck.maturity.Frameworks;
import org.quarterdeck.maturity.Level;
import org.quarterdeck.maturity.across.Matrices;
import org.quarterdeck.maturity.across.Matrix;
import org.quarterdeck.maturity.across.MatrixRow;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class MaturityMatrixPdfTest {
    private static byte[] made(String who, String framework, UnaryOperator<Matrix> changed) {
        return as(who, () -> {
            var programme = the(Programmes.class).programme("icp");
            var matrix = the(Matrices.class).of(the(Programmes.class).round(programme, "T4"), the(Frameworks.class).whole(programme, framework), "");
            return Pdf.render(MaturityMatrixReport.content(changed.apply(matrix)));
        });
    }

    @Test
    void everyCellSaysNumberAndWordAndTheHeadingsAreOnEveryPage() throws IOException {
        var bytes = made("evaluator", null, matrix -> new Matrix(matrix.framework(), matrix.round(), matrix.against(),
                Collections.nCopies(10, matrix.rows()).stream().flatMap(List::stream).toList(), matrix.strips()));
        Files.write(Path.of("target/maturity-matrix-160.pdf"), bytes);
        var file = PdfFile.accessible(bytes).isNumbered();

        var pages = file.textOfPages().stream().filter(page -> page.contains("3 Established") && page.contains("North Tyneside")).toList();
        assertThat(pages).hasSizeGreaterThan(5).allSatisfy(page -> assertThat(page).contains("Leadership", "Impact"));
        assertThat(file.text()).contains("Up from 1", "Self 2", "From round to round");
        assertThat(file.outline()).containsExactly("Cover", "Contents", "Sites by factors", "From round to round");
    }

    @Test
    void theSteeringGroupHasItUnderPseudonyms() {
        var file = PdfFile.accessible(made("steering", "integrated-care-route-map", matrix -> matrix));

        assertThat(file.text()).contains("Site 06", "in place").doesNotContain("North Tyneside");
        assertThatThrownBy(() -> as("steering", () -> the(Reports.class).start("icp", "maturity-matrix", "T5", null))).isInstanceOf(Invalid.class)
                .hasMessage("There are no ratings of T5 to show yet. Select an earlier round");
        assertThatThrownBy(() -> as("lead.nty", () -> the(Reports.class).start("icp", "maturity-matrix", "T4", null))).isInstanceOf(Refused.class);
    }

    @Test
    void aWideFrameworkIsShownInPartsAndWithoutRatingsItSaysSo() {
        var key = as("manager", () -> the(FrameworkUse.class).take(the(Programmes.class).programme("icp"), "balanced-scorecard-1").getKey());
        var file = PdfFile.accessible(made("manager", key, MaturityMatrixPdfTest::wide));

        assertThat(file.text()).contains("factors 1 to 9 of 18", "factors 10 to 18 of 18", "No site had been rated at T4");
    }

    /** With every factor twice. */
    private static Matrix wide(Matrix matrix) {
        var framework = new Framework() {
            @Override
            public List<Factor> getFactors() {
                return twice(matrix.framework().getFactors());
            }

            @Override
            public List<Level> getLevels() {
                return matrix.framework().getLevels();
            }

            @Override
            public String getTitle() {
                return matrix.framework().getTitle();
            }
        };
        return new Matrix(framework, matrix.round(), matrix.against(), matrix.rows().stream()
                .map(row -> new MatrixRow(row.site(), row.label(), row.named(), twice(row.cells()))).toList(), List.of());
    }

    private static <T> List<T> twice(List<T> once) {
        return Stream.concat(once.stream(), once.stream()).toList();
    }
}
