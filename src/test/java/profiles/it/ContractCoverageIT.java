package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import profiles.it.support.Contract;
import profiles.it.support.ServerTest;

/** Runs last and alone; by itself it has nothing to look back on and fails. */
@Isolated
@Order(Integer.MAX_VALUE)
@ServerTest
class ContractCoverageIT {

    @Test
    void everyOperationShouldHaveSucceededOnce(Contract contract) {
        assertThat(contract.unexercised())
                .as("operations of openapi.yaml that no test has called with success")
                .isEmpty();
    }
}
