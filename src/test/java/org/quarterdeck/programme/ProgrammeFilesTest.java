package org.quarterdeck.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.TemplateError;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class ProgrammeFilesTest {
    @Test
    void anAdministratorSeesWhatTheTemplatesFolderHolds() {
        assertThat(as("admin", () -> the(ProgrammeFiles.class).offered())).singleElement().satisfies(offer -> {
            assertThat(offer.name()).isEqualTo("Integrated Care Pilots 2009–2011");
            assertThat(offer.obstacle()).isEqualTo("It has been read in.");
        });
    }

    @Test
    void aProgrammeIsReadInOnce() {
        assertThatThrownBy(() -> as("admin", () -> the(ProgrammeFiles.class).read("icp")))
                .isInstanceOf(TemplateError.class).hasMessageContaining("programmes/icp/programme.yaml");
    }

    @Test
    void whoDoesNotAdministerKnowsOfNoFiles() {
        for (var other : new String[] {"manager", "evaluator", "steering", "lead.nty"}) {
            assertThatThrownBy(() -> as(other, () -> the(ProgrammeFiles.class).offered())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(other, () -> the(ProgrammeFiles.class).read("icp"))).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aNameThatIsNoFolderIsNotFound() {
        assertThatThrownBy(() -> as("admin", () -> the(ProgrammeFiles.class).read("../icp"))).isInstanceOf(NotFound.class);
    }
}
