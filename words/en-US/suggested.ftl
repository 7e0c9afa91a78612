suggested-cost-labour = labor
suggested-cost-licences = licenses
