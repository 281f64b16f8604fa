firewall {
    global-options {
        state-policy {
            established {
                action "accept"
            }
            related {
                action "accept"
            }
        }
    }
    group {
        address-group recorders {
            address "10.20.10.11"
            address "10.20.10.12"
        }
        network-group cameras {
            network "10.20.40.0/24"
        }
        port-group camera-ports {
            port "80"
            port "443"
            port "554"
        }
    }
    ipv4 {
        forward {
            filter {
                default-action "drop"
                rule 10 {
                    action "jump"
                    description "everything to cameras"
                    destination {
                        group {
                            network-group "cameras"
                        }
                    }
                    jump-target "to-cameras"
                }
                rule 20 {
                    action "accept"
                    description "clients to the management server"
                    destination {
                        address "10.20.10.10"
                        port "80,443,22331"
                    }
                    protocol "tcp"
                    source {
                        address "10.20.50.0/24"
                    }
                }
                rule 30 {
                    action "accept"
                    description "clients to the recorders"
                    destination {
                        group {
                            address-group "recorders"
                        }
                        port "7563"
                    }
                    protocol "tcp"
                    source {
                        address "10.20.50.0/24"
                    }
                }
                rule 40 {
                    action "accept"
                    destination {
                        address "10.20.10.10"
                        port "443"
                    }
                    protocol "tcp"
                    source {
                        address "10.20.30.10"
                    }
                }
                rule 50 {
                    action "accept"
                    destination {
                        group {
                            address-group "recorders"
                        }
                        port "7563"
                    }
                    protocol "tcp"
                    source {
                        address "10.20.30.10"
                    }
                }
                rule 60 {
                    action "accept"
                    disable
                    source {
                        group {
                            network-group "cameras"
                        }
                    }
                }
                rule 70 {
                    action "accept"
                    connection-status {
                        nat "destination"
                    }
                    description "published mobile server"
                    inbound-interface {
                        name "eth0"
                    }
                    state "new"
                }
            }
        }
        name to-cameras {
            default-action "return"
            rule 10 {
                action "accept"
                destination {
                    group {
                        port-group "camera-ports"
                    }
                }
                protocol "tcp"
                source {
                    group {
                        address-group "recorders"
                    }
                }
            }
            rule 20 {
                action "drop"
                source {
                    address "10.20.50.128-10.20.50.255"
                }
            }
            rule 30 {
                action "accept"
                destination {
                    port "80"
                }
                protocol "tcp"
                source {
                    address "10.20.50.0/24"
                }
            }
        }
    }
    ipv6 {
        forward {
            filter {
                default-action "drop"
            }
        }
    }
}
interfaces {
    ethernet eth0 {
        address "203.0.113.2/24"
        description "internet"
    }
    ethernet eth1 {
        address "10.20.40.1/24"
        description "cameras"
    }
    ethernet eth2 {
        address "10.20.10.1/24"
        description "servers"
    }
    ethernet eth3 {
        address "10.20.50.1/24"
        description "clients"
    }
    ethernet eth4 {
        address "10.20.30.1/24"
        description "dmz"
    }
    loopback lo {
    }
}
nat {
    destination {
        rule 10 {
            destination {
                address "203.0.113.10"
                port "443"
            }
            inbound-interface {
                name "eth0"
            }
            protocol "tcp"
            translation {
                address "10.20.30.10"
                port "8082"
            }
        }
    }
}
protocols {
    static {
        route 0.0.0.0/0 {
            next-hop 203.0.113.1 {
            }
        }
    }
}
system {
    host-name "site-fw"
}


// Warning: Do not remove the following line.
// vyos-config-version: "bgp@5:firewall@17:interfaces@33:nat@8:system@28"
// Release version: 1.4.0
