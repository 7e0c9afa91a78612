# Words that the format suggests for keys of the project's files, as readers call them. A project may write others, which stand as
# they are. They stand in cells, facts and lists, alone; small, where the language has no reason for a large letter.
# Categories of budget lines: what the money is spent on.
suggested-cost-labour = labour
suggested-cost-licences = licences
suggested-cost-hardware = hardware
suggested-cost-cloud = cloud
suggested-cost-environments = test environments
suggested-cost-contractors = contractors
suggested-cost-vendors = vendor fees
suggested-cost-support = support
suggested-cost-training = training
# Categories of risks: what kind of risk it is.
suggested-risk-technical = technical
suggested-risk-operational = operational
suggested-risk-people = people
suggested-risk-supplier = supplier
suggested-risk-security = security
suggested-risk-financial = financial
suggested-risk-schedule = schedule
# What has to be ready before a gate.
suggested-readiness-deployment = deployment
suggested-readiness-rollback = rollback
suggested-readiness-training = training
suggested-readiness-support = support
# Groups of stakeholders.
suggested-group-executives = executives
suggested-group-users = end users
suggested-group-technical = technical
suggested-group-vendors = vendors
# The kind of a gate: whether to go live or not.
suggested-gate-go = go/no-go
